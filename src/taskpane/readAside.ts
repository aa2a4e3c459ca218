import type { SupplierRead, TableResult } from "../files";
import type { FileAnswer, FileTask } from "./files.worker";

/** Reads a list from a file in a worker of its own; the file may be an encrypted workbook. What cannot be read is a sentence, never an exception. */
export async function readTableAside(file: File): Promise<TableResult> {
  const task = await taskOf(file, "table");
  if ("problem" in task) return { ok: false, problem: task.problem };
  // Where the pane is tested without a browser there are no workers.
  if (typeof Worker === "undefined") return (await import("../files")).readTable(task.bytes, task.name);
  const worker = newWorker();
  try {
    const answer = await ask(worker, task);
    return answer?.kind === "table" ? answer.result : { ok: false, problem: { id: "files.notReadAside", slots: { name: file.name } } };
  } finally {
    worker.terminate();
  }
}

/** So many workers at most: the pane and Excel need their share of the machine. */
const mostWorkers = 3;

/**
 * Reads suppliers' files in a few workers, whatever their number. Tells each as it is done; the answer is in the order of the files.
 *
 * @param signal ends the reading: what has been read so far is given
 */
export async function readSuppliersAside(files: readonly File[], told: (done: number, name: string) => void, signal: AbortSignal): Promise<{ name: string; read: SupplierRead }[]> {
  const answers: ({ name: string; read: SupplierRead } | undefined)[] = files.map(() => undefined);
  let [next, done] = [0, 0];
  // Asked anew each time: it changes while a file is read.
  const ended = () => signal.aborted;
  const work = async () => {
    let worker = typeof Worker === "undefined" ? null : newWorker();
    const stop = () => worker?.terminate();
    signal.addEventListener("abort", stop);
    for (let index = next++; index < files.length && !ended(); index = next++) {
      const file = files[index];
      if (!file) break;
      told(done, file.name);
      const task = await taskOf(file, "supplier");
      const answer = "problem" in task ? null : worker ? await Promise.race([ask(worker, task), aborted(signal)]) : { kind: "supplier" as const, result: await (await import("../files")).readSupplier(task.bytes, task.name) };
      if (ended()) break;
      if (answer?.kind === "supplier") answers[index] = { name: file.name, read: answer.result };
      else {
        answers[index] = { name: file.name, read: { files: [], problems: ["problem" in task ? task.problem : { id: "files.notReadAside", slots: { name: file.name } }] } };
        // A worker that died takes nobody with it.
        worker?.terminate();
        worker = worker && newWorker();
      }
      told(++done, file.name);
    }
    signal.removeEventListener("abort", stop);
    worker?.terminate();
  };
  const workers = typeof Worker === "undefined" ? 1 : Math.max(1, Math.min(mostWorkers, files.length, navigator.hardwareConcurrency - 1));
  await Promise.all(Array.from({ length: workers }, work));
  return answers.filter((answer) => answer !== undefined);
}

function newWorker(): Worker {
  return new Worker(new URL("./files.worker.ts", import.meta.url));
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => { signal.addEventListener("abort", () => { resolve(null); }, { once: true }); });
}

/** null: the worker's own script could not be loaded, or it ran out of memory. */
function ask(worker: Worker, task: FileTask): Promise<FileAnswer | null> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => { resolve(data); };
    worker.onerror = () => { resolve(null); };
    worker.postMessage(task, [task.bytes.buffer]);
  });
}

/** A file that was moved, deleted or taken away since it was chosen cannot be read any more. */
async function taskOf(file: File, kind: FileTask["kind"]): Promise<FileTask | { problem: { id: "files.gone"; slots: { name: string } } }> {
  try {
    return { kind, bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  } catch {
    return { problem: { id: "files.gone", slots: { name: file.name } } };
  }
}
