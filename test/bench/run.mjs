/** The whole bench, or the parts that are named: npm run bench -- pane */
const parts = ["desk", "pane"];
const asked = process.argv.slice(2);
const unknown = asked.find((part) => !parts.includes(part));
if (unknown !== undefined) throw new Error(`The bench has no part ${unknown}; it has ${parts.join(" and ")}.`);
for (const part of parts) if (asked.length === 0 || asked.includes(part)) await import(`./${part}.mjs`);
