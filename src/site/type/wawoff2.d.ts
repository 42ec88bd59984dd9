declare module 'wawoff2/decompress.js' {
  /** Unpacks a WOFF2 file into a TrueType or OpenType font. */
  const decompress: (woff2: Uint8Array) => Promise<Uint8Array>;
  // oxlint-disable-next-line import/no-default-export -- as the package has it
  export default decompress;
}

declare module 'wawoff2/compress.js' {
  /** Packs a TrueType or OpenType font into a WOFF2 file. */
  const compress: (font: Uint8Array) => Promise<Uint8Array>;
  // oxlint-disable-next-line import/no-default-export -- as the package has it
  export default compress;
}
