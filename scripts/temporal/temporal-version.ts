/** The Temporal command line with its development server, and the module that its 1.8.2 was released with. */
export const TEMPORAL_VERSION = '1.8.2';
export const CLIEXT_VERSION = 'v0.0.0-20260731000218-c579925f193f';
