export { readWorkbook, type ReadOptions } from "./read";
export { digestOf, readSupplier, type SupplierRead } from "./supplier";
export { readTable, type Table, type TableResult } from "./table";
export { changeParts } from "./parts";
export { withHeights, wrappedHeight } from "./row-height";
export type { FileResult } from "./types";
export { withoutPassword } from "./without-password";
export { writeWorkbook, type WorkbookProperties } from "./write";
