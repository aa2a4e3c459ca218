/** What reads and judges the workbook: loaded at once, beside the frame of the pane, which does not wait for it. */
export { atDate, supplierOn, watchedSheets } from "./deskChanges";
export { readDesk, readSupplier } from "./job/read";
