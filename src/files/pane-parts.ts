/** As the manifest has them, by which Excel knows the add-in again. */
export const addIn = { id: "5b0f6c52-6f0e-4f5f-9a0b-3d1c7e2a4b86", version: "0.2.0.0" } as const;

const folder = "xl/webextensions";
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = "http://schemas.microsoft.com/office/2011/relationships";
const reference = (store: string, storeType: string) => `<we:reference id="${addIn.id}" version="${addIn.version}" store="${store}" storeType="${storeType}"/>`;

/**
 * The add-in and where it comes from (MS-OWEXML 2.2.5, 2.2.7): an administrator's deployment; else a developer's sideloading. A shared
 * folder would have to be named with its path, which only its owner knows.
 */
const webExtension = `${xmlHead}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${addIn.id.toUpperCase()}}">${reference("EXCatalog", "EXCatalog")}<we:alternateReferences>${reference("developer", "Registry")}</we:alternateReferences><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`;

/** Not visible by itself: it opens where the add-in is installed, and nobody else is asked to install it. */
const taskPanes = `${xmlHead}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

const taskPaneRelations = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/webextension" Target="webextension1.xml"/></Relationships>`;

/** The changes to a package that make a workbook open with the pane, where the add-in is installed. */
export const paneParts: ReadonlyMap<string, (xml: string) => string> = new Map<string, (xml: string) => string>([
  [`${folder}/taskpanes.xml`, () => taskPanes],
  [`${folder}/_rels/taskpanes.xml.rels`, () => taskPaneRelations],
  [`${folder}/webextension1.xml`, () => webExtension],
  ["_rels/.rels", (xml) => xml.replace("</Relationships>", `<Relationship Id="rIdPane" Type="${relationships}/webextensiontaskpanes" Target="${folder}/taskpanes.xml"/></Relationships>`)],
  ["[Content_Types].xml", (xml) => xml.replace("</Types>", `${contentType("taskpanes", "webextensiontaskpanes")}${contentType("webextension1", "webextension")}</Types>`)],
]);

function contentType(part: string, kind: string): string {
  return `<Override PartName="/${folder}/${part}.xml" ContentType="application/vnd.ms-office.${kind}+xml"/>`;
}
