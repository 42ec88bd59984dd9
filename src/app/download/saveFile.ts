/** Hands a file to the browser, which saves it under that name or asks where to. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // By then the browser has taken the file, even one that asks the reader first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
