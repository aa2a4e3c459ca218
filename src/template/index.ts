export * from "./cells";
export * from "./response";
export { layoutById, layouts, type AnswerWord, type CheckerKind, type Layout } from "./layouts";
export { readDay } from "./dates";
export { headArea, recognise, type SheetKind, type TemplateFamily } from "./recognise";
export { readTemplates, smelterCell, type UnreadTemplate } from "./read";
export { meaningOf, metalsInScope } from "./scope";
