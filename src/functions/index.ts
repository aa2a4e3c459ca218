import { sentence } from "../words";

type Functions = typeof import("./functions");

/** A formula's code is loaded with the first cell that has one: the pane does not wait for it. */
function whenLoaded<Value>(cell: Streaming<Value>, run: (functions: Functions) => void): void {
  let closed = false;
  cell.onCanceled = () => { closed = true; };
  import("./functions").then(
    (functions) => { if (!closed) run(functions); },
    () => { cell.setResult(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence({ id: "functions.notLoaded", slots: {} }))); },
  );
}

type Streaming<Value> = CustomFunctions.StreamingInvocation<Value>;

// Each has all its arguments by name: Excel hands over as many as the metadata say.
CustomFunctions.associate({
  FACILITY: (metal: string, name: string, country: unknown, id: unknown, list: unknown[][], cell: Streaming<string>) => {
    whenLoaded(cell, ({ facility }) => { facility(metal, name, country, id, list, cell); });
  },
  STATUS: (metal: string, name: string, country: unknown, id: unknown, date: unknown, list: unknown[][], cell: Streaming<string>) => {
    whenLoaded(cell, ({ status }) => { status(metal, name, country, id, date, list, cell); });
  },
  CANDIDATES: (metal: string, name: string, country: unknown, id: unknown, list: unknown[][], cell: Streaming<string[][]>) => {
    whenLoaded(cell, ({ candidates }) => { candidates(metal, name, country, id, list, cell); });
  },
});
