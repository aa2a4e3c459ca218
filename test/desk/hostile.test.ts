import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/desk/main";
import { hostileFiles } from "../files/hostile-folder";

interface Answer {
  file: string;
  error?: string;
  template?: { version: string };
  grade: string;
}

test("of 240 damaged, hostile and odd files in one call every one gets an answer, and those that can be read are read", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "hostile-"));
  const files = await hostileFiles();
  await Promise.all(files.map(({ name, bytes }) => writeFile(path.join(folder, name), bytes)));
  const answers: string[] = [], troubles: string[] = [];
  const status = await main(["review", folder, "--json"], { answer: (text) => answers.push(text), trouble: (text) => troubles.push(text) });
  await rm(folder, { recursive: true });
  expect([status, troubles]).toEqual([1, []]);
  const { files: given } = JSON.parse(answers.join("\n")) as { files: Answer[] };
  expect(files).toHaveLength(240);
  const byFile = new Map(given.map((answer) => [path.basename(answer.file), answer]));
  expect([...byFile.keys()].sort()).toEqual(files.map(({ name }) => name).sort());
  for (const { name, readable } of files) {
    const answer = byFile.get(name);
    if (readable) expect([name, answer?.error, answer?.template?.version]).toEqual([name, undefined, name.startsWith("text") ? "3.01" : "6.5"]);
    else if (answer?.error === undefined) expect(answer?.template?.version).toBeDefined();
    else expect(answer.error).toMatch(/^[^{}]+\.$/);
    // A sentence, never what a program says of itself.
    expect(answer?.error ?? "").not.toMatch(/\bat \w+ \(|Error:|undefined|node_modules/);
  }
}, 300_000);
