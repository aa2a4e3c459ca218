import type { TableResult } from "../files";
import type { FileTask } from "./files.worker";

/** Reads a list from a file in a worker of its own; the file may be an encrypted workbook. What cannot be read is a sentence, never an exception. */
export async function readTableAside(file: File): Promise<TableResult> {
  const task: FileTask = { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  // Where the pane is tested without a browser there are no workers.
  if (typeof Worker === "undefined") return (await import("../files")).readTable(task.bytes, task.name);
  const worker = new Worker(new URL("./files.worker.ts", import.meta.url));
  try {
    return await new Promise<TableResult>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<TableResult>) => { resolve(data); };
      // The worker's own script could not be loaded, or ran out of memory.
      worker.onerror = () => { resolve({ ok: false, problem: { id: "files.notReadAside", slots: { name: file.name } } }); };
      worker.postMessage(task, [task.bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
