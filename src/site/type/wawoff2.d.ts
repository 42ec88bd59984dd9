declare module 'wawoff2/decompress.js' {
  /** A TrueType or OpenType font out of a WOFF2 file. */
  const decompress: (woff2: Uint8Array) => Promise<Uint8Array>;
  // oxlint-disable-next-line import/no-default-export -- as the package has it
  export default decompress;
}

declare module 'wawoff2/compress.js' {
  /** A WOFF2 file of a TrueType or OpenType font. */
  const compress: (font: Uint8Array) => Promise<Uint8Array>;
  // oxlint-disable-next-line import/no-default-export -- as the package has it
  export default compress;
}
