import {
  ActionInfo,
  ActionResult,
  ActionType,
  ArgumentInfo,
  ExcelError,
  ObjectPathInfo,
  ObjectPathType,
  QueryInfo,
  RequestBody,
  ResponseBody,
} from "./protocol";

/**
 * An object the add-in can reach. Its public members carry the names office.js sends
 * (`Name`, `GetRange`, ...): getters answer loads, setters take assignments,
 * methods take calls, and a getter returning another HostObject is a navigation property.
 */
export abstract class HostObject {
  /** Excel's class name, for error locations such as "Worksheet.GetRange". */
  abstract readonly className: string;

  /** What Excel returns when the object is first used, so that office.js can find it again. */
  identity(_session: Session): Record<string, unknown> {
    return {};
  }
}

export abstract class HostCollection<T extends HostObject = HostObject> extends HostObject {
  abstract items(): T[];
  abstract GetItem(key: unknown): T;

  GetItemOrNullObject(key: unknown): T | null {
    try {
      return this.GetItem(key);
    } catch (error) {
      if (error instanceof ExcelError && error.code === "ItemNotFound") return null;
      throw error;
    }
  }

  GetItemAt(index: number): T {
    const item = this.items()[index];
    if (!item) throw ExcelError.itemNotFound();
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }
}

/** What outlives one batch: the objects the add-in keeps references to. */
export class Session {
  private readonly references = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private lastId = 0;

  get size(): number {
    return this.references.size;
  }

  constructor(readonly root: HostObject) {}

  referenceTo(object: HostObject): string {
    let id = this.ids.get(object);
    if (!id) {
      id = `ref-${++this.lastId}`;
      this.references.set(id, object);
      this.ids.set(object, id);
    }
    return id;
  }

  forget(referenceId: string): void {
    const object = this.references.get(referenceId);
    if (object) this.ids.delete(object);
    this.references.delete(referenceId);
  }

  find(referenceId: string): HostObject {
    const object = this.references.get(referenceId);
    if (!object) throw ExcelError.itemNotFound();
    return object;
  }
}

/** Runs one `context.sync()` worth of actions in order; the first failure stops the batch. */
export function runBatch(session: Session, request: RequestBody): ResponseBody {
  const batch = new Batch(session, request);
  const results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.run(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return {
        Results: results,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: batch.locationOf(action),
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        },
      };
    }
  }
  return { Results: results };
}

class Batch {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(private readonly session: Session, private readonly request: RequestBody) {}

  run(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ActionType.Instantiate: {
        const object = this.resolve(action.ObjectPathId);
        return object && object.identity(this.session);
      }
      case ActionType.Query:
      case ActionType.QueryAsJson: {
        const object = this.resolve(action.ObjectPathId);
        return object && this.query(object, action.QueryInfo ?? {});
      }
      case ActionType.Method:
        if (action.Name === "_KeepReference") return null;
        return this.call(this.existing(action.ObjectPathId), action.Name, action.ArgumentInfo) ?? null;
      case ActionType.SetProperty:
        this.assign(this.existing(action.ObjectPathId), action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update: {
        const object = this.existing(action.ObjectPathId);
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.assign(object, name, value);
        return null;
      }
      case ActionType.Trace:
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  locationOf(action: ActionInfo): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    if (!path) return "";
    if (action.ActionType !== ActionType.Instantiate) {
      const target = this.objects.get(action.ObjectPathId);
      return `${target?.className ?? ""}.${camel(action.Name)}`;
    }
    const parent = path.ParentObjectPathId && this.objects.get(path.ParentObjectPathId);
    const member = path.ObjectPathType === ObjectPathType.Indexer ? "getItem" : camel(path.Name);
    return parent ? `${parent.className}.${member}` : member;
  }

  private existing(pathId: number): HostObject {
    const object = this.resolve(pathId);
    if (!object) throw new ExcelError("NullObject", "You're using a null object.");
    return object;
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw ExcelError.invalidArgument();
    const object = this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.session.root;
      case ObjectPathType.NewObject:
        return new Service(path.Name);
      case ObjectPathType.ReferenceId:
        return this.session.find(path.Name);
      case ObjectPathType.NullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.Property:
        return this.read(parent, path.Name) as HostObject;
      case ObjectPathType.Indexer:
        return this.call(parent, "GetItem", path.ArgumentInfo) as HostObject;
      case ObjectPathType.Method:
        return this.call(parent, path.Name, path.ArgumentInfo) as HostObject | null;
      default:
        throw notImplemented(`object path type ${String(path.ObjectPathType)}`);
    }
  }

  private call(target: HostObject, name: string, info?: ArgumentInfo): unknown {
    const method = (target as unknown as Record<string, unknown>)[name];
    if (typeof method !== "function" || !isPublic(name)) throw notImplemented(`${target.className}.${camel(name)}()`);
    return method.apply(target, this.argumentsOf(info));
  }

  private read(target: HostObject, name: string): unknown {
    if (!isPublic(name) || !(name in target)) throw notImplemented(`${target.className}.${camel(name)}`);
    return (target as unknown as Record<string, unknown>)[name];
  }

  private assign(target: HostObject, name: string, value: unknown): void {
    const property = pascal(name);
    if (!hasSetter(target, property)) throw notImplemented(`${target.className}.${camel(name)} = ...`);
    (target as unknown as Record<string, unknown>)[property] = value;
  }

  private argumentsOf(info?: ArgumentInfo): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, i) => {
      if (ids && typeof ids[i] === "number" && ids[i] !== 0) return this.resolve(ids[i]);
      return argument === null ? undefined : argument;
    });
  }

  /** Answers `load`: only what was asked for, nested the way the property paths are nested. */
  private query(target: HostObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): Record<string, unknown> {
    const paths = [...Select, ...Expand.map((path) => `${path}/*`)].map((path) => path.split("/"));
    if (target instanceof HostCollection) {
      const items = (target.items() as HostObject[]).slice(Skip, Top === undefined ? undefined : Skip + Top);
      const own = paths.filter(([head = ""]) => isScalarOf(target, head));
      const ofItems = paths.filter(([head = ""]) => !isScalarOf(target, head));
      return { ...this.pick(target, own), _Items: items.map((item) => this.pick(item, ofItems.length ? ofItems : [["*"]])) };
    }
    return this.pick(target, paths.length ? paths : [["*"]]);
  }

  private pick(target: HostObject, paths: string[][]): Record<string, unknown> {
    const value: Record<string, unknown> = { ...target.identity(this.session) };
    const nested = new Map<string, string[][]>();
    for (const [head = "*", ...rest] of paths) {
      if (head === "*") {
        for (const name of scalarNames(target)) value[name] = this.read(target, name);
        continue;
      }
      const name = pascal(head);
      if (rest.length) nested.set(name, [...(nested.get(name) ?? []), rest]);
      else {
        const member = this.read(target, name);
        if (member instanceof HostObject) nested.set(name, [...(nested.get(name) ?? []), ["*"]]);
        else value[name] = member;
      }
    }
    for (const [name, rest] of nested) {
      const member = this.read(target, name);
      if (member === null) value[name] = null;
      else value[name] = this.query(member as HostObject, { Select: rest.map((path) => path.join("/")) });
    }
    return value;
  }
}

/** Background services office.js talks to on its own; nothing the add-in asks for. */
class Service extends HostObject {
  constructor(readonly className: string) {
    super();
  }

  NotifyActionHandlerReady(): void {
    // Nothing waits for it.
  }
}

function notImplemented(what: string): ExcelError {
  return new ExcelError("NotImplemented", `This workbook host does not serve ${what}.`, 501);
}

/** Wire names start with a capital (or _Internal); everything else belongs to this program. */
function isPublic(name: string): boolean {
  return /^(_?[A-Z])/.test(name);
}

function hasGetter(descriptor: PropertyDescriptor | undefined): boolean {
  return descriptor !== undefined && typeof Reflect.get(descriptor, "get") === "function";
}

function hasSetter(target: object, name: string): boolean {
  return isPublic(name) && typeof Reflect.get(descriptorOf(target, name) ?? {}, "set") === "function";
}

function isScalarOf(target: object, head: string): boolean {
  return head !== "*" && isPublic(pascal(head)) && hasGetter(descriptorOf(target, pascal(head)));
}

function scalarNames(target: HostObject): string[] {
  const names = new Set<string>();
  for (const type of prototypesOf(target).filter((type) => type !== HostObject.prototype)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (hasGetter(descriptor) && isPublic(name)) names.add(name);
    }
  }
  return [...names].filter((name) => !((target as unknown as Record<string, unknown>)[name] instanceof HostObject));
}

function descriptorOf(target: object, name: string): PropertyDescriptor | undefined {
  return prototypesOf(target).map((type) => Object.getOwnPropertyDescriptor(type, name)).find((found) => found !== undefined);
}

/** The classes of an object from its own upwards, without Object. */
export function prototypesOf(target: object): object[] {
  const chain: object[] = [];
  for (let type = Object.getPrototypeOf(target) as object | null; type !== null && type !== Object.prototype; type = Object.getPrototypeOf(type) as object | null) chain.push(type);
  return chain;
}

const pascal = (name: string) => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));
const camel = (name: string) => name.replace(/^_?([A-Z])/, (c) => c.toLowerCase());
