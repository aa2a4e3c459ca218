/** What the forms offer beside their own smelters, in any capitals (templates.md, 5.2). Neither has an id of its own. */
export const notListedChoice = /^smelter not listed$/i;
export const notIdentifiedChoice = /^smelter not yet identified$/i;
export const specialChoice = /^smelter not (?:listed|yet identified)$/i;
