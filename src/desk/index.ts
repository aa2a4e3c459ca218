import { main } from "./main";

const output = {
  answer: (text: string) => process.stdout.write(`${text}\n`),
  trouble: (text: string) => process.stderr.write(`${text}\n`),
};

// The status is set rather than the process ended, so that a pipe gets all of the answer.
void main(process.argv.slice(2), output).then((status) => (process.exitCode = status));
