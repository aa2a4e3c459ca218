/** Where the command line's words go: the answer and nothing else to standard output, trouble to standard error. */
export interface Output {
  answer(text: string): unknown;
  trouble(text: string): unknown;
}
