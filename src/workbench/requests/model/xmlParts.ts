import { textArgument } from '../arguments';
import { invalidArgument, RequestError } from '../errors';
import { Collection, COLLECTION_METHODS, HostObject, members } from '../object';
import type { MemberTable } from '../object';
import type { Model } from './model';

/** The namespace of a part's root element. */
function namespaceOf(xml: string): string {
  const tag = /<(?:([\w.-]+):)?[\w.-]+((?:\s[^>]*)?)>/.exec(xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ''));
  if (!tag) throw invalidArgument();
  const attribute = tag[1] === undefined ? 'xmlns' : `xmlns:${tag[1]}`;
  const value = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag[2] ?? '');
  return value?.[1] ?? value?.[2] ?? '';
}

/** All custom XML parts, or those of one namespace. */
export class XmlParts extends Collection {
  override readonly members: MemberTable = XML_PARTS;
  constructor(
    readonly model: Model,
    readonly namespace: string | null,
  ) {
    super();
  }

  override items(): readonly HostObject[] {
    return [...this.model.store.xmlParts]
      .filter(([, xml]) => this.namespace === null || namespaceOf(xml) === this.namespace)
      .map(([id]) => new XmlPart(this.model, id));
  }
}

const XML_PARTS = members<XmlParts>({
  type: 'CustomXmlPartCollection',
  methods: {
    ...(COLLECTION_METHODS as object),
    Add: ({ model }, [xml]) => {
      const text = textArgument(xml);
      namespaceOf(text); // refuses what is no XML
      let id = model.state.newId();
      while (model.store.xmlParts.has(id)) id = model.state.newId();
      model.store.xmlParts.set(id, text);
      return new XmlPart(model, id);
    },
    GetByNamespace: ({ model }, [namespace]) => new XmlParts(model, textArgument(namespace)),
    GetOnlyItem: (self) => {
      const items = self.items();
      if (items.length !== 1) throw new RequestError('ItemNotFound');
      return items[0];
    },
    GetOnlyItemOrNullObject: (self) => {
      const items = self.items();
      return items.length === 1 ? items[0] : null;
    },
  },
});

class XmlPart extends HostObject {
  override readonly members: MemberTable = XML_PART;
  constructor(
    readonly model: Model,
    readonly id: string,
  ) {
    super();
  }

  get xml(): string {
    const xml = this.model.store.xmlParts.get(this.id);
    if (xml === undefined) throw new RequestError('ItemNotFound');
    return xml;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id, _Id: this.id };
  }

  override check(): void {
    if (!this.model.store.xmlParts.has(this.id)) throw new RequestError('ItemNotFound');
  }
}

const XML_PART = members<XmlPart>({
  type: 'CustomXmlPart',
  properties: {
    Id: { get: (self) => self.id },
    NamespaceUri: { get: (self) => namespaceOf(self.xml) },
  },
  methods: {
    GetXml: (self) => self.xml,
    SetXml: ({ model, id }, [xml]) => {
      const text = textArgument(xml);
      namespaceOf(text);
      model.store.xmlParts.set(id, text);
    },
    Delete: ({ model, id }) => {
      model.store.xmlParts.delete(id);
    },
  },
});
