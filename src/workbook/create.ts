import { inWords } from "./errors";

/** So many bytes at a time: String.fromCharCode takes no more arguments than the stack holds. */
const slice = 8192;

/** Opens a file that was made here as a new, unsaved workbook in a window of its own. A browser may block that window. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  let binary = "";
  for (let from = 0; from < bytes.length; from += slice) binary += String.fromCharCode(...bytes.subarray(from, from + slice));
  try {
    await Excel.createWorkbook(btoa(binary));
  } catch (error) {
    throw inWords(error);
  }
}
