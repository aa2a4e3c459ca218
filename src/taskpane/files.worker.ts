import { readTable, type TableResult } from "../files";

/** What the pane asks of the worker: one file, read whole. */
export interface FileTask {
  bytes: Uint8Array;
  name: string;
}

/** A file of any size is decrypted, unpacked and parsed here, so that the pane stays free to draw and to be closed. */
addEventListener("message", ({ data }: MessageEvent<FileTask>) => {
  const answer = (result: TableResult) => { postMessage(result); };
  readTable(data.bytes, data.name).then(answer, () => { answer({ ok: false, problem: { id: "files.broken", slots: { name: data.name } } }); });
});
