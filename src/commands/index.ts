/** Pages of the pane that have a button of their own on the ribbon; the pane listens to the address. */
const pages = { showReview: "#review", showAnnex: "#annex" } as const;

for (const [name, page] of Object.entries(pages)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // The same page twice in a row is asked for too.
    location.hash = "";
    location.hash = page;
    // The pane says itself what does not work in it; a button has no place for that.
    void Office.addin.showAsTaskpane().finally(() => { event.completed(); });
  });
}
