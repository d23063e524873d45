/** Pages hand out short texts as a file: recovery codes, first passwords. */

/** Saves text under a name; spreadsheets and editors read it as UTF-8. */
export function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
