import { readSupplier, readTable, type SupplierRead, type TableResult } from "../files";

/** What the pane asks of the worker: one file, as a list or as a supplier's template. */
export interface FileTask {
  kind: "table" | "supplier";
  bytes: Uint8Array;
  name: string;
}

export type FileAnswer = { kind: "table"; result: TableResult } | { kind: "supplier"; result: SupplierRead };

/** A file of any size is decrypted, unpacked and parsed here, so that the pane stays free to draw and to be closed. */
addEventListener("message", ({ data }: MessageEvent<FileTask>) => {
  void answerTo(data).then((answer) => { postMessage(answer); });
});

async function answerTo({ kind, bytes, name }: FileTask): Promise<FileAnswer> {
  const problem = { id: "files.broken" as const, slots: { name } };
  if (kind === "table") return { kind, result: await readTable(bytes, name).catch((): TableResult => ({ ok: false, problem })) };
  return { kind, result: await readSupplier(bytes, name).catch((): SupplierRead => ({ files: [], problems: [problem] })) };
}
