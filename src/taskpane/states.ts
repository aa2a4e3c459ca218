import { registerStates, stateText } from "../annex";
import { say } from "../words";

/** A state of the register: the desk's own in the reader's language, people's as they wrote it. */
export function stateInWords(text: string): string {
  const state = registerStates.find((one) => stateText(one) === text.toLowerCase());
  return state ? say(`register.state.${state}`) : text;
}
