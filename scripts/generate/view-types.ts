import type { ShapeInfo, TypeRef } from '../../server/src/core/model/shape.ts';

/** Source of the typed views: one interface per shape, a property for each field. */
export function viewTypesSource(shapes: { [name: string]: ShapeInfo }, kinds: readonly string[]): string {
  const interfaces = Object.entries(shapes).map(([name, shape]) => {
    const fields = Object.entries(shape.fields).map(
      ([key, field]) => `  readonly ${propertyName(key)}: ${tsType(field.type)} | undefined;`,
    );
    return `export interface ${viewName(name)} extends ShapeView<'${name}'> {\n${fields.join('\n')}\n}\n`;
  });
  const names = Object.keys(shapes);
  return `import type { ListView, MapView, ShapeView, ValueView } from '../view.ts';

${interfaces.join('\n')}
/** Views by the name of their shape. */
export interface Views {
${names.map((name) => `  readonly ${propertyName(name)}: ${viewName(name)};`).join('\n')}
}

/** Views of whole documents by kind. */
export interface KindViews {
${kinds.map((kind) => `  readonly ${propertyName(kind)}: ${viewName(kind)};`).join('\n')}
}
`;
}

export function viewName(shape: string): string {
  return `${shape.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}View`;
}

function tsType(type: TypeRef): string {
  switch (type.t) {
    case 'scalar':
      return `ValueView<${type.as === 'any' ? 'string | number | boolean' : type.as}>`;
    case 'shape':
      return viewName(type.name);
    case 'list':
      return `ListView<${tsType(type.of)}>`;
    case 'map':
      return `MapView<${tsType(type.of)}>`;
    case 'union':
      return type.of.map(tsType).join(' | ');
  }
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`;
}
