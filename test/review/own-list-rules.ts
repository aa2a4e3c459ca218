/** Rules that judge a row by the list that came with its template; their cases are in own-list.test.ts. */
export const rulesOfTheOwnList = ["D-01", "S-17", "S-18", "S-19", "S-20", "S-21", "S-22", "S-23", "S-24", "S-34"];
