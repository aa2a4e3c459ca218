export { Range } from "./range";
export { Workbook } from "./root";
