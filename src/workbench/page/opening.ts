import { Book } from "../book";

/**
 * Reads a file's bytes; the reader is fetched when it is first needed.
 * @throws Error with a sentence: the reader's own when it knows why (an error named UnreadableFile), else a general one,
 * for what a library says of a damaged file is not meant for people
 */
export async function openBytes(bytes: Uint8Array, name: string): Promise<Book> {
  const { openBook } = await import("../open");
  try {
    return await openBook(bytes, name);
  } catch (error) {
    if (error instanceof Error && error.name === "UnreadableFile") throw error;
    throw new Error("it is not an Excel workbook, or it is damaged.", { cause: error });
  }
}

/** @returns null when there is no file at the address */
export async function fetchBytes(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

export function blankBook(): Book {
  const book = new Book("Book1.xlsx");
  book.add("Sheet1");
  return book;
}

/** Hands a file to the browser to be kept. */
export function download(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The last part of an address, decoded. */
export function nameFrom(address: string): string {
  const last = new URL(address, "http://localhost/").pathname.split("/").pop() ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Downloads are .xlsx, whatever was opened. */
export const downloadName = (name: string): string => `${name.replace(/\.[^.]*$/, "") || "Book1"}.xlsx`;

/** Lets the browser draw what was just said before work that holds it up begins. */
export const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 40));

/** Opens files that are dropped on an element. */
export function listenToDrops(area: HTMLElement, onFile: (file: File) => void): void {
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  area.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    area.classList.add("dropping");
  });
  area.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && area.contains(relatedTarget))) area.classList.remove("dropping");
  });
  area.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    area.classList.remove("dropping");
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}
