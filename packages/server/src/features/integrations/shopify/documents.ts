/** The last words of what costs: https://shopify.dev/docs/api/usage/limits. A single call may ask for 1,000 points. */
const money = 'shopMoney { amount currencyCode }';

const order = `
  id processedAt updatedAt cancelledAt test
  customer { id }
  shippingAddress { countryCodeV2 }
  totalPriceSet { ${money} }`;

const line = `id sku title quantity discountedTotalSet(withCodeDiscounts: true) { ${money} }`;

const refund = `id processedAt totalRefundedSet { ${money} }`;

const product = 'id title status updatedAt';
const variant = 'id sku price';
const level = 'id updatedAt location { id } quantities(names: ["available"]) { quantity }';
const item = 'id sku tracked';

/** Everything that is asked of a shop. A test validates each against the schema, and finds no deprecated field in it. */
export const documents = {
  shop: `query Shop {
    shop { name email currencyCode ianaTimezone myshopifyDomain }
    currentAppInstallation { accessScopes { handle } }
  }`,

  /** About 550 points. */
  orders: `query Orders($query: String!, $after: String) {
    orders(first: 10, after: $after, sortKey: UPDATED_AT, query: $query) {
      nodes {
        ${order}
        lineItems(first: 12) { nodes { ${line} } pageInfo { hasNextPage endCursor } }
        refunds(first: 1) { id }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,

  anyOrder: `query AnyOrder { orders(first: 1) { nodes { id } } }`,

  anyProduct: `query AnyProduct { products(first: 1) { nodes { id } } }`,

  anyStock: `query AnyStock {
    inventoryItems(first: 1) { nodes { id inventoryLevels(first: 1) { nodes { id } } } }
    locations(first: 1) { nodes { id } }
  }`,

  /** About 330 points. */
  products: `query Products($query: String!, $after: String) {
    products(first: 10, after: $after, sortKey: UPDATED_AT, query: $query) {
      nodes { ${product} variants(first: 30) { nodes { ${variant} } pageInfo { hasNextPage endCursor } } }
      pageInfo { hasNextPage endCursor }
    }
  }`,

  product: `query Product($id: ID!) {
    product(id: $id) { ${product} variants(first: 100) { nodes { ${variant} } pageInfo { hasNextPage endCursor } } }
  }`,

  variants: `query Variants($id: ID!, $after: String) {
    product(id: $id) { variants(first: 250, after: $after) { nodes { ${variant} } pageInfo { hasNextPage endCursor } } }
  }`,

  /** About 430 points. */
  locations: `query Locations($query: String!, $after: String) {
    locations(first: 10, after: $after) {
      nodes {
        id
        inventoryLevels(first: 10, query: $query) {
          nodes { ${level} item { ${item} } }
          pageInfo { hasNextPage endCursor }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,

  levels: `query Levels($id: ID!, $query: String!, $after: String) {
    location(id: $id) {
      inventoryLevels(first: 100, query: $query, after: $after) {
        nodes { ${level} item { ${item} } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`,

  item: `query Item($id: ID!) {
    inventoryItem(id: $id) { ${item} inventoryLevels(first: 100) { nodes { ${level} } } }
  }`,

  order: `query Order($id: ID!) {
    order(id: $id) {
      ${order}
      lineItems(first: 100) { nodes { ${line} } pageInfo { hasNextPage endCursor } }
      refunds(first: 1) { id }
    }
  }`,

  lines: `query Lines($id: ID!, $after: String) {
    order(id: $id) {
      lineItems(first: 250, after: $after) { nodes { ${line} } pageInfo { hasNextPage endCursor } }
    }
  }`,

  refunds: `query Refunds($id: ID!) {
    order(id: $id) { refunds(first: 200) { ${refund} } }
  }`,

  refundLines: `query RefundLines($id: ID!, $after: String) {
    refund(id: $id) {
      refundLineItems(first: 200, after: $after) {
        nodes { quantity lineItem { sku title } subtotalSet { ${money} } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`,

  subscriptions: `query Subscriptions($uri: String!) {
    webhookSubscriptions(first: 50, uri: $uri) { nodes { id topic } }
  }`,

  subscribe: `mutation Subscribe($topic: WebhookSubscriptionTopic!, $uri: String!) {
    webhookSubscriptionCreate(topic: $topic, webhookSubscription: { uri: $uri, format: JSON }) {
      userErrors { message }
    }
  }`,

  unsubscribe: `mutation Unsubscribe($id: ID!) {
    webhookSubscriptionDelete(id: $id) { userErrors { message } }
  }`,

  runBulk: `mutation RunBulk($query: String!) {
    bulkOperationRunQuery(query: $query, groupObjects: true) {
      bulkOperation { id }
      userErrors { code message }
    }
  }`,

  bulk: `query Bulk($id: ID!) {
    bulkOperation(id: $id) { status errorCode url objectCount }
  }`,
} as const;

/** What a bulk operation runs: a connection cannot stand in a list there, so lines of refunds are asked for after it. */
export const everyOrder = `query EveryOrder {
  orders {
    edges {
      node {
        ${order}
        lineItems { edges { node { ${line} } } }
        refunds { ${refund} }
      }
    }
  }
}`;

/** Reads nothing, and comes to an end all the same. */
export const nothing = `query Nothing {
  orders(query: "created_at:>='2999-01-01T00:00:00Z'") { edges { node { id } } }
}`;

export const everyProduct = `query EveryProduct {
  products { edges { node { ${product} variants { edges { node { ${variant} } } } } } }
}`;

export const everyStock = `query EveryStock {
  inventoryItems { edges { node { ${item} inventoryLevels { edges { node { ${level} } } } } } }
}`;
