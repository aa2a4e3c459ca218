import type { Guide } from "../guide";

/** The guide and the tour. A sentence says what to do and where; names of sheets stay English in every language. */
export const guide: Guide = {
  sections: {
    start: {
      title: "Where to begin",
      text: [
        "Open a supplier's filled template, or an empty workbook and add suppliers' files to it. The pane reads at once; there is nothing to set up.",
        "The way goes from left to right: Suppliers shows who answered, Review what to ask them, Smelters which facility each row stands for, Annex what the report can say.",
        "A template that locks its workbook is reviewed like any other. Results then go into a team workbook, which the pane starts.",
      ],
    },
    suppliers: {
      title: "Suppliers",
      text: [
        "Add files, a folder, or drop them on the pane: .xlsx, .xlsm, .xlsb or .xls of any age. Each file gets a line that says what became of it. A file that cannot be read never stops the others.",
        "A newer declaration of the same company, scope and products takes the place of the older one. Otherwise both count, as one supplier.",
        "The grade: “complete” asks nothing, “questions” has something to ask, “high risk” has an answer that matters for the report. The supplier's page says which rule decided.",
        "Add a line to the sheet Suppliers for everyone who was asked and has not answered.",
      ],
    },
    review: {
      title: "Review",
      text: [
        "Each finding says what is wrong, where, and leads to its cell. Completeness: what the form itself requires. Consistency: answers that contradict each other or a list. Reasonableness: answers that may be right and should be explained.",
        "Why? tells what the rule looks at and when it does not matter. Accept settles a finding with a note; it opens again when its facts change.",
        "Mend a cell in the sheet and its finding goes away at once. A supplier's page writes the message with all questions, in ten languages.",
      ],
    },
    rules: {
      title: "Rules",
      text: ["What each rule looks at, why, and when it does not matter. The page Settings turns a rule off or gives it another weight."],
    },
    smelters: {
      title: "Smelters",
      text: [
        "A row is matched within its metal and never against its country: by id, by the list that came with the template, by equal name, then by careful steps. What is not certain stays open and never becomes a Yes.",
        "You decide open names one at a time: 1, 2 or 3 take a candidate, N says that no list has it, X that it is no smelter, S skips, U takes back. One decision is for all rows that say the same, and holds in later years.",
        "Every facility shows why it is what it is: supplier, row, way of matching, list and date.",
      ],
    },
    lists: {
      title: "Status lists",
      text: [
        "A status has a date and a source. Bring a list as CSV or Excel; if it does not say its date, the pane asks. The newest list that is not later than the date of the report is in force.",
        "Yes needs a designated status of that very facility in that list. Active, progressing, unknown words and no match are No; “cross-recognised” counts only where you say so.",
        "A list of known facilities has no status. It lets a facility into Annex I, with No.",
      ],
    },
    annex: {
      title: "Annex",
      text: [
        "Build Annex I writes all result sheets or none. Building again changes nothing that has not changed, and what you typed into your own columns stays. A cell of the desk's that somebody wrote over is shown first.",
        "Building with open points is allowed; undecided rows stay in Left Out with the reason. Undo takes the last build back.",
        "Countries of origin come from mines that suppliers named, never from where a smelter stands.",
      ],
    },
    mail: {
      title: "Mailing the workbook",
      text: [
        "Make ready to mail adds the sheet About This Workbook, which tells a reader without the add-in what is where. All sheets hold plain values.",
        "A copy to mail can leave out contacts and suppliers' sheets. The workbook itself stays as it is.",
        "In Protected View everything is shown and nothing can be changed. As .xls, tables become plain ranges and long texts may be cut: mail .xlsx.",
      ],
    },
    settings: {
      title: "Settings",
      text: [
        "The reporting year, the oldest version that you accept, your own names, the scope that you ask for, columns of Annex I and every rule. They are the sheet Settings of this workbook; what is written there by hand works at once.",
        "The sheet Concern List holds smelters and countries that you do not want, with the days from and until which that holds.",
      ],
    },
    keys: {
      title: "Keyboard",
      text: [
        "Alt+Shift+1 to 4 open Suppliers, Review, Smelters and Annex; Alt+Shift+G opens the guide of the page. Left and Right move between the tabs.",
        "In the list of findings: Up, Down, Home and End move, Enter goes to the cell and the focus stays, E explains, A accepts, U undoes.",
        "On the card of a name: 1, 2, 3, N, X, S and U. Esc leaves a form. In Excel, F6 moves between the sheet and the pane.",
      ],
    },
    functions: {
      title: "Worksheet functions",
      text: [
        "=DESK.FACILITY(metal, name, [country], [id], [list]) gives the facility that a listed smelter stands for.",
        "=DESK.STATUS(metal, name, [country], [id], [date], [list]) gives Yes or No in the list in force on the date.",
        "=DESK.CANDIDATES(metal, name, [country], [id], [list]) gives the three most like it. All change by themselves when a list changes.",
      ],
    },
    trust: {
      title: "What is read, written and kept",
      text: [
        "Everything happens on this computer. The page can connect to nothing but its own files.",
        "A supplier's sheet is evidence: nothing is ever written into it. The page About lists what is read, written and kept.",
      ],
    },
  },
  tour: {
    suppliers: { title: "Who answered", text: ["Eight suppliers, each with a grade. A name opens the supplier's page: its answers, its history and the message with your questions."] },
    findings: { title: "What to ask", text: ["The findings, by supplier and class. Choose a class, a metal or a sheet, or search."] },
    finding: { title: "One finding", text: ["The cell is a link: Enter goes there, and the focus stays here. E explains, A accepts with a note, U undoes."] },
    decide: { title: "Which facility", text: ["Names that no list knows, one at a time. A key decides, for all rows that say the same. What stays open is never a Yes."] },
    list: { title: "By which list", text: ["The list in force and its date. The newest that is not later than the report counts; without a date no list is used."] },
    build: { title: "The annex", text: ["What is ready and what is open. Build Annex I writes all sheets or none, and can be undone."] },
    mail: { title: "Mailing it", text: ["After a build: make the workbook ready to mail, or open a copy without contacts or suppliers' sheets. That was the tour."] },
  },
};
