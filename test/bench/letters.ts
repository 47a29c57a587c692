import { besideOthers } from './letters/beside-others.ts';
import { longTable } from './letters/long-table.ts';
import { meanwhile } from './letters/meanwhile.ts';

// What letters cost, beside other ways to make a PDF, in one run. LETTERS changes how many.
const letters = Number(process.env.LETTERS ?? 100);

await besideOthers(letters);
await longTable();
await meanwhile(letters);
process.exit(0); // what the threads and the store keep open
