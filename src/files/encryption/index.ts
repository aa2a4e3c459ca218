export { keysOf, type KeyOfBlock } from "./biff-rc4";
export { decryptPackage } from "./package";
export { everyExcelKnows } from "./password";
export { combined, rc4 } from "./rc4";
