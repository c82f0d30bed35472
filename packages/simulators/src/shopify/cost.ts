import {
  Kind,
  OperationTypeNode,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Shop } from './world.ts';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What one call may cost at most. */
export const ceiling = 1000;

/**
 * What an operation asks for, in points, before it is run: an object costs one and what it holds, a connection two and its size
 * times what a node costs, a mutation ten (https://shopify.dev/docs/api/usage/limits).
 */
export function requestedCost(asked: Asked, operation: OperationDefinitionNode): number {
  const { schema } = asked;
  const root = operation.operation === OperationTypeNode.MUTATION ? schema.getMutationType() : schema.getQueryType();
  const fields = costOf(asked, operation.selectionSet, root ?? undefined, 1);
  return operation.operation === OperationTypeNode.MUTATION ? 10 * operation.selectionSet.selections.length : fields;
}

function costOf(asked: Asked, set: SelectionSetNode, type: GraphQLNamedType | undefined, size: number): number {
  let total = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) total += costOfField(asked, selection, type, size);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value;
      total += costOf(asked, selection.selectionSet, name ? asked.schema.getType(name) : type, size);
    } else {
      const fragment = asked.document.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
      );
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION)
        total += costOf(asked, fragment.selectionSet, asked.schema.getType(fragment.typeCondition.name.value), size);
    }
  }
  return total;
}

/** `size` is how many nodes the connection holds that the field stands in. */
function costOfField(asked: Asked, field: FieldNode, type: GraphQLNamedType | undefined, size: number): number {
  if (!field.selectionSet || !(isObjectType(type) || isInterfaceType(type))) return 0;
  const definition = type.getFields()[field.name.value];
  const inner = definition && getNamedType(definition.type);
  if (!inner || isLeafType(inner)) return 0;
  const given = (name: string): number | undefined => {
    const argument = field.arguments?.find((one) => one.name.value === name);
    const value = argument && valueFromASTUntyped(argument.value, asked.variables);
    return Array.isArray(value) ? value.length : typeof value === 'number' ? value : undefined;
  };
  if (inner.name.endsWith('Connection'))
    return 2 + costOf(asked, field.selectionSet, inner, given('first') ?? given('last') ?? 0);
  if (inner.name === 'PageInfo') return 0;
  const ofConnection = type.name.endsWith('Connection');
  const times = ofConnection ? size : (given('first') ?? given('ids') ?? 1);
  const own = isAbstractType(inner) || !inner.name.endsWith('Edge') ? 1 : 0;
  return times * (own + costOf(asked, field.selectionSet, inner, 1));
}

/** What was in the answer: its objects. */
export function actualCost(data: unknown): number {
  if (Array.isArray(data)) return data.reduce<number>((total, one) => total + actualCost(one), 0);
  if (typeof data !== 'object' || data === null) return 0;
  return Object.values(data).reduce<number>((total, one) => total + actualCost(one), 1);
}

/** Fills the bucket up to this moment. */
export function restore({ points }: Shop, now: number): void {
  points.available = Math.min(points.most, points.available + ((now - points.at) / 1000) * points.perSecond);
  points.at = now;
}

export const throttleStatus = ({ points }: Shop) => ({
  maximumAvailable: points.most,
  currentlyAvailable: Math.floor(points.available),
  restoreRate: points.perSecond,
});
