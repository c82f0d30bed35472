import { decimal } from './present.ts';
import type { Columns } from './search.ts';
import { instant, type Product, type World } from './world.ts';

export const presentProduct = (world: World, product: Product): object => ({
  id: product.id,
  sku: product.sku,
  name: product.name,
  attribute_set_id: 4,
  price: decimal(product.price, world.currency),
  status: 1,
  visibility: 4,
  type_id: 'simple',
  created_at: instant(product.updatedAt),
  updated_at: instant(product.updatedAt),
  extension_attributes: { website_ids: [1] },
  product_links: [],
  options: [],
  media_gallery_entries: [],
  tier_prices: [],
  custom_attributes: [],
});

/** Of the one source that there is. */
export const presentSource = ({ sku, quantity }: Product): object => ({
  sku,
  source_code: 'default',
  quantity,
  status: quantity > 0 ? 1 : 0,
});

export const presentStock = ({ id, quantity }: Product): object => ({
  item_id: id,
  product_id: id,
  stock_id: 1,
  qty: quantity,
  is_in_stock: quantity > 0,
  is_qty_decimal: false,
  show_default_notification_message: false,
  use_config_min_qty: true,
  min_qty: 0,
  use_config_min_sale_qty: 1,
  min_sale_qty: 1,
  use_config_max_sale_qty: true,
  max_sale_qty: 10_000,
  use_config_backorders: true,
  backorders: 0,
  use_config_notify_stock_qty: true,
  notify_stock_qty: 1,
  use_config_qty_increments: true,
  qty_increments: 0,
  use_config_enable_qty_inc: true,
  enable_qty_increments: false,
  use_config_manage_stock: true,
  manage_stock: true,
  low_stock_date: '',
  is_decimal_divided: false,
  stock_status_changed_auto: 0,
});

export const presentConfig = (world: World): object => ({
  id: 1,
  code: 'default',
  website_id: 1,
  locale: 'en_US',
  base_currency_code: world.currency,
  default_display_currency_code: world.currency,
  timezone: world.timeZone,
  weight_unit: 'kgs',
  base_url: world.url,
  base_link_url: world.url,
  base_static_url: `${world.url}static/`,
  base_media_url: `${world.url}media/`,
  secure_base_url: world.url,
  secure_base_link_url: world.url,
  secure_base_static_url: `${world.url}static/`,
  secure_base_media_url: `${world.url}media/`,
});

export const productColumns: Columns<Product> = {
  entity_id: ({ id }) => id,
  sku: ({ sku }) => sku,
  updated_at: ({ updatedAt }) => instant(updatedAt),
};

export const sourceColumns: Columns<Product> = {
  source_item_id: ({ id }) => id,
  sku: ({ sku }) => sku,
  source_code: () => 'default',
};
