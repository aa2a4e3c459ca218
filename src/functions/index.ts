import { sentence } from "../words";

/** What Excel hands a formula is its own business here: the last of it takes the results. */
type Given = readonly unknown[];

/** A formula's code is loaded with the first cell that has one: the pane does not wait for it. */
function whenAsked(name: "facility" | "status" | "candidates"): (...given: unknown[]) => void {
  return (...given) => {
    const invocation = given.at(-1) as CustomFunctions.StreamingInvocation<unknown>;
    let closed = false;
    invocation.onCanceled = () => { closed = true; };
    import("./functions").then(
      (functions) => { if (!closed) (functions[name] as (...all: Given) => void)(...given); },
      () => { invocation.setResult(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence({ id: "functions.notLoaded", slots: {} }))); },
    );
  };
}

CustomFunctions.associate({ FACILITY: whenAsked("facility"), STATUS: whenAsked("status"), CANDIDATES: whenAsked("candidates") });
