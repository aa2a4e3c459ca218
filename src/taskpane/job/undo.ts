export { forgetUnfinished, undoLast } from "../../workbook";
