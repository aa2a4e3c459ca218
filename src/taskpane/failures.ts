import { say } from "../words";

/** Whether a file of the add-in could not be fetched: no connection, a server that is away, or a pane that is older than what is served. The name is webpack's. */
export function isNotFetched(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

/** What is said in place of a part of the pane that could not be fetched or drawn. */
export function partFailed(error: unknown): string {
  return isNotFetched(error) ? say("pane.pageNotLoaded") : say("pane.unexpected", { reason: error instanceof Error ? error.name : "unknown" });
}
