const subscription = `
  id name status createdAt currentPeriodEnd trialDays
  lineItems {
    plan {
      pricingDetails {
        ... on AppRecurringPricing { interval planHandle price { amount currencyCode } }
      }
    }
  }`;

/** Everything that is asked of a shop about what it pays us. A test validates each against the schema. */
export const documents = {
  billing: `query Billing {
    currentAppInstallation {
      app { handle }
      activeSubscriptions { ${subscription} }
      allSubscriptions(first: 20, sortKey: CREATED_AT, reverse: true) { nodes { ${subscription} } }
    }
  }`,

  charge: `mutation Charge(
    $name: String!, $returnUrl: URL!, $test: Boolean!, $interval: AppPricingInterval!, $amount: Decimal!
  ) {
    appSubscriptionCreate(
      name: $name
      returnUrl: $returnUrl
      test: $test
      replacementBehavior: STANDARD
      lineItems: [
        { plan: { appRecurringPricingDetails: { interval: $interval, price: { amount: $amount, currencyCode: USD } } } }
      ]
    ) {
      appSubscription { id }
      confirmationUrl
      userErrors { message }
    }
  }`,
} as const;
