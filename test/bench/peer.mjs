/** The peer of the benchmark: one full parse of the same files by the library that the desk reads with, as it comes. */
import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";

for (const file of process.argv.slice(2)) console.log(read(readFileSync(file)).SheetNames.length);
