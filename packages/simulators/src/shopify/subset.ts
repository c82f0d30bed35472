import {
  Kind,
  buildClientSchema,
  parse,
  print,
  printSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type IntrospectionQuery,
  type TypeNode,
} from 'graphql';

/** What the simulator knows of Shopify's Admin schema: these fields, and whatever their arguments are made of. */
export const known: Readonly<Record<string, string>> = {
  QueryRoot:
    'bulkOperation currentAppInstallation inventoryItem inventoryItems location locations node nodes order orders product products refund shop webhookSubscriptions',
  Mutation:
    'appSubscriptionCancel appSubscriptionCreate bulkOperationRunQuery webhookSubscriptionCreate webhookSubscriptionDelete',
  AccessScope: 'handle',
  App: 'handle id',
  AppInstallation: 'accessScopes activeSubscriptions allSubscriptions app id',
  AppPlanV2: 'pricingDetails',
  AppRecurringPricing: 'interval planHandle price',
  AppRecurringPricingInput: 'interval price',
  AppSubscription: 'createdAt currentPeriodEnd id lineItems name returnUrl status test trialDays',
  AppSubscriptionCancelPayload: 'appSubscription userErrors',
  AppSubscriptionConnection: 'edges nodes pageInfo',
  AppSubscriptionCreatePayload: 'appSubscription confirmationUrl userErrors',
  AppSubscriptionEdge: 'cursor node',
  AppSubscriptionLineItem: 'id plan',
  AppUsagePricing: 'balanceUsed cappedAmount interval terms',
  BulkOperation: 'completedAt createdAt errorCode id objectCount partialDataUrl query rootObjectCount status type url',
  BulkOperationRunQueryPayload: 'bulkOperation userErrors',
  BulkOperationUserError: 'code field message',
  Customer: 'id',
  InventoryItem: 'id inventoryLevels sku tracked',
  InventoryItemConnection: 'edges nodes pageInfo',
  InventoryItemEdge: 'cursor node',
  InventoryLevel: 'id item location quantities updatedAt',
  InventoryLevelConnection: 'edges nodes pageInfo',
  InventoryLevelEdge: 'cursor node',
  InventoryQuantity: 'id name quantity',
  LineItem: 'currentQuantity discountedTotalSet id name quantity sku title',
  LineItemConnection: 'edges nodes pageInfo',
  LineItemEdge: 'cursor node',
  Location: 'id inventoryLevels',
  LocationConnection: 'edges nodes pageInfo',
  LocationEdge: 'cursor node',
  MailingAddress: 'countryCodeV2 id',
  MoneyBag: 'presentmentMoney shopMoney',
  MoneyV2: 'amount currencyCode',
  Node: 'id',
  Order:
    'cancelledAt createdAt currentTotalPriceSet customer id lineItems name processedAt refunds shippingAddress test totalPrice totalPriceSet totalRefundedSet updatedAt',
  OrderConnection: 'edges nodes pageInfo',
  OrderEdge: 'cursor node',
  PageInfo: 'endCursor hasNextPage hasPreviousPage startCursor',
  Product: 'id status title updatedAt variants',
  ProductConnection: 'edges nodes pageInfo',
  ProductEdge: 'cursor node',
  ProductVariant: 'id price sku',
  ProductVariantConnection: 'edges nodes pageInfo',
  ProductVariantEdge: 'cursor node',
  Refund: 'createdAt id processedAt refundLineItems totalRefundedSet',
  RefundLineItem: 'id lineItem quantity subtotalSet',
  RefundLineItemConnection: 'edges nodes pageInfo',
  RefundLineItemEdge: 'cursor node',
  Shop: 'currencyCode email ianaTimezone id myshopifyDomain name',
  UserError: 'field message',
  WebhookSubscription: 'createdAt filter format id topic updatedAt uri',
  WebhookSubscriptionConnection: 'edges nodes pageInfo',
  WebhookSubscriptionCreatePayload: 'userErrors webhookSubscription',
  WebhookSubscriptionDeletePayload: 'deletedWebhookSubscriptionId userErrors',
  WebhookSubscriptionEdge: 'cursor node',
  WebhookSubscriptionInput: 'filter format includeFields name uri',
};

const builtIn = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

const deprecations = (directives: readonly ConstDirectiveNode[] = []) =>
  directives.filter(({ name }) => name.value === 'deprecated');

/** Descriptions are what is long in it. */
const withoutWords = (full: IntrospectionQuery): IntrospectionQuery =>
  JSON.parse(
    JSON.stringify(full, (key, value: unknown) => (key === 'description' ? undefined : value)),
  ) as IntrospectionQuery;

/** The part of the full schema that `known` names, in SDL without descriptions. */
export function subsetOf(full: IntrospectionQuery): string {
  const all = new Map<string, DefinitionNode>();
  for (const definition of parse(printSchema(buildClientSchema(withoutWords(full)))).definitions)
    if ('name' in definition && definition.kind !== Kind.DIRECTIVE_DEFINITION)
      all.set(definition.name.value, definition);

  const kept = new Map<string, DefinitionNode>();
  const wanted = Object.keys(known);
  const bare = <Node extends FieldDefinitionNode | InputValueDefinitionNode>(node: Node): Node => {
    wanted.push(nameOf(node.type));
    return { ...node, directives: deprecations(node.directives) };
  };
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (builtIn.has(name) || kept.has(name)) continue;
    const definition = all.get(name);
    if (!definition) throw new Error(`Shopify's schema has no ${name}`);
    const names = known[name]?.split(' ');
    const among = ({ name: field }: { name: { value: string } }) => names?.includes(field.value) ?? true;
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        if (!names) throw new Error(`${name} is reached and not among what is known`);
        kept.set(name, {
          ...definition,
          interfaces: definition.interfaces?.filter((one) => one.name.value in known) ?? [],
          fields:
            definition.fields
              ?.filter(among)
              .map((field) => ({ ...bare(field), arguments: field.arguments?.map((one) => bare(one)) ?? [] })) ?? [],
        });
        break;
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        kept.set(name, {
          ...definition,
          fields: definition.fields?.filter(among).map((field) => bare(field)) ?? [],
        });
        break;
      case Kind.ENUM_TYPE_DEFINITION:
        kept.set(name, {
          ...definition,
          values:
            definition.values?.map((value) => ({
              ...value,
              directives: deprecations(value.directives),
            })) ?? [],
        });
        break;
      default:
        kept.set(name, definition);
    }
  }
  const definitions = [...kept]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, definition]) => print(definition));
  return `schema {\n  query: QueryRoot\n  mutation: Mutation\n}\n\n${definitions.join('\n\n')}\n`;
}
