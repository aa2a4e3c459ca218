/** What the pane keeps for a template that locks its workbook: nothing can be written there, and nothing ever is. */
export interface Kept {
  note: string;
  /** ISO 8601 day on which it was kept. */
  day: string;
}

export interface Store {
  /** False where the browser denies storage: then everything is forgotten with the pane. */
  lasts: boolean;
  all(): Promise<Map<string, Kept>>;
  put(key: string, kept: Kept): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

const database = "3tg-desk";
const version = 3;
/** What a locked template cannot keep, and the name that stands beside decisions. */
const stores = ["accepted", "settings", "decisions", "lists", "person"] as const;

/** The kinds that stand in for sheets of a locked template. */
export const keptForLocked = ["accepted", "settings", "decisions", "lists"] as const;

type StoreName = (typeof stores)[number];

let opening: Promise<IDBDatabase | null> | null = null;
const forgetful = new Map<StoreName, Store>();

/** A store of its own for each kind, in the add-in's own partition of this browser; where that is denied, in memory until the pane closes. */
export async function openStore(name: StoreName): Promise<Store> {
  opening ??= openDatabase();
  const opened = await opening;
  if (opened) return storeIn(opened, name);
  const store = forgetful.get(name) ?? inMemory();
  forgetful.set(name, store);
  return store;
}

function storeIn(opened: IDBDatabase, name: StoreName): Store {
  const writing = () => opened.transaction(name, "readwrite").objectStore(name);
  return {
    lasts: true,
    all: async () => {
      const store = opened.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([request(store.getAllKeys()), request(store.getAll())]);
      return new Map(keys.map((key, index) => [typeof key === "string" ? key : "", values[index] as Kept]));
    },
    put: async (key, kept) => { await request(writing().put(kept, key)); },
    remove: async (key) => { await request(writing().delete(key)); },
    clear: async () => { await request(writing().clear()); },
  };
}

/** null where storage is denied: in frames of other sites, in private windows and by policy. */
async function openDatabase(): Promise<IDBDatabase | null> {
  try {
    const asked = indexedDB.open(database, version);
    asked.onupgradeneeded = () => {
      for (const name of stores) if (!asked.result.objectStoreNames.contains(name)) asked.result.createObjectStore(name);
    };
    const blocked = new Promise<never>((_, reject) => {
      // Another pane holds an older version open; nobody waits for it to be closed.
      asked.onblocked = () => { reject(new Error("blocked")); };
    });
    const opened = await Promise.race([request(asked), blocked]);
    opened.onversionchange = () => { opened.close(); };
    return opened;
  } catch {
    return null;
  }
}

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => { resolve(asked.result); };
    asked.onerror = () => { reject(asked.error ?? new Error("IndexedDB")); };
  });
}

function inMemory(): Store {
  const kept = new Map<string, Kept>();
  return {
    lasts: false,
    all: () => Promise.resolve(new Map(kept)),
    put: (key, value) => { kept.set(key, value); return Promise.resolve(); },
    remove: (key) => { kept.delete(key); return Promise.resolve(); },
    clear: () => { kept.clear(); return Promise.resolve(); },
  };
}
