export { workbook } from "../en/workbook";
