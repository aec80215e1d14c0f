// Set before zod is loaded: it would otherwise try whether code can be made at run time, which our own rules
// forbid and Chrome reports.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
