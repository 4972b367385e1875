import 'fake-indexeddb/auto';
import { openIdbStorage } from './idb.ts';
import { createMemoryStorage } from './memory.ts';
import { storageContract } from './storage.contract.ts';

let databases = 0;
storageContract('IndexedDB', () => openIdbStorage(`test-${databases++}`));
storageContract('memory', async () => createMemoryStorage());
