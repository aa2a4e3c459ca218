import { candidatesAnswer, facilityAnswer, statusAnswer } from "./answers";
import { keepOpen } from "./cells";

// The generator of the metadata takes the types from the code, and `any` is its only word for a cell that may hold anything.
/* eslint-disable @typescript-eslint/no-explicit-any */

/**
 * The facility that a listed smelter stands for, as the status list prints its name.
 * @customfunction FACILITY
 * @param {string} metal Tantalum, Tin, Gold or Tungsten.
 * @param {string} name The smelter's name, as listed.
 * @param {any} [country] Its country, as listed.
 * @param {any} [id] Its id (CID), as listed.
 * @param {any[][]} [list] A range with a list and its headings; left out, the sheet Status List.
 * @param {CustomFunctions.StreamingInvocation<string>} invocation Where Excel takes the results.
 * @helpUrl https://localhost:3000/support.html#functions
 */
export function facility(metal: string, name: string, country: any, id: any, list: any[][], invocation: CustomFunctions.StreamingInvocation<string>): void {
  keepOpen((sources) => facilityAnswer({ metal, name, country, id, list }, sources), invocation);
}

/**
 * Yes where the very facility was designated conflict-free in the list in force on the date; No where it was not, or where the name stands for no facility for certain.
 * @customfunction STATUS
 * @param {string} metal Tantalum, Tin, Gold or Tungsten.
 * @param {string} name The smelter's name, as listed.
 * @param {any} [country] Its country, as listed.
 * @param {any} [id] Its id (CID), as listed.
 * @param {any} [date] The date asked about; left out, the newest list counts.
 * @param {any[][]} [list] A range with a dated list and its headings; left out, the sheet Status List.
 * @param {CustomFunctions.StreamingInvocation<string>} invocation Where Excel takes the results.
 * @helpUrl https://localhost:3000/support.html#functions
 */
export function status(metal: string, name: string, country: any, id: any, date: any, list: any[][], invocation: CustomFunctions.StreamingInvocation<string>): void {
  keepOpen((sources) => statusAnswer({ metal, name, country, id, date, list }, sources), invocation);
}

/**
 * The three facilities whose names are most like a listed smelter's, one a row: name, location and id.
 * @customfunction CANDIDATES
 * @param {string} metal Tantalum, Tin, Gold or Tungsten.
 * @param {string} name The smelter's name, as listed.
 * @param {any} [country] Its country, as listed.
 * @param {any} [id] Its id (CID), as listed.
 * @param {any[][]} [list] A range with a list and its headings; left out, the sheet Status List.
 * @param {CustomFunctions.StreamingInvocation<string[][]>} invocation Where Excel takes the results.
 * @helpUrl https://localhost:3000/support.html#functions
 */
export function candidates(metal: string, name: string, country: any, id: any, list: any[][], invocation: CustomFunctions.StreamingInvocation<string[][]>): void {
  keepOpen((sources) => candidatesAnswer({ metal, name, country, id, list }, sources), invocation);
}
