/** Hands a file to the browser, which keeps it under that name or asks where. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file by then, also one that asks the reader first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
