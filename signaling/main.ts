import { BadEnvironment, serve } from './serve.ts';

// The server alone, without building anything: `tsx signaling/main.ts`, or bundled. `npm start` goes through serve.ts too.
serve(process.env).catch((error: unknown) => {
  const isKnown = error instanceof BadEnvironment || (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  process.stderr.write(`${isKnown ? (error as Error).message : String((error as Error).stack)}\n`);
  process.exit(1);
});
