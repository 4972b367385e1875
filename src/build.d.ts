/** Set by the build: what this page was built from. */
declare const __BUILD__: string;
