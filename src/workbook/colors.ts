/** The colours by which the desk's own sheets are told from others at the bottom of the window. */
export const resultColor = "#DDEBF7";
export const copyColor = "#D9D9D9";
export const deskColors: readonly string[] = [resultColor, copyColor];
