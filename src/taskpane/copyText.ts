/**
 * Copies a text. Some hosts do not let a framed page write to the clipboard: then the text is selected in its field, to be copied by hand.
 *
 * @returns whether it was copied
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    return false;
  }
}
