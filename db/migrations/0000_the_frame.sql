CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "brands" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "brands_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "categories_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"parent_id" bigint,
	"depth" smallint NOT NULL,
	"name" text NOT NULL,
	"icon_file" text,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "categories_name" UNIQUE NULLS NOT DISTINCT("parent_id","name"),
	CONSTRAINT "categories_depth" CHECK ("categories"."depth" between 1 and 3)
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "products_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"merchant_id" bigint NOT NULL,
	"merchant_open" boolean NOT NULL,
	"category_id" bigint NOT NULL,
	"brand_id" bigint,
	"name" text NOT NULL,
	"subtitle" text NOT NULL,
	"description_html" text NOT NULL,
	"pictures" text[] NOT NULL,
	"recommended" boolean NOT NULL,
	"hot" boolean NOT NULL,
	"fresh" boolean NOT NULL,
	"specs" jsonb NOT NULL,
	"shelf" text DEFAULT 'draft' NOT NULL,
	"on_shelf_at" timestamp (3) with time zone,
	"price_from_fen" integer NOT NULL,
	"price_to_fen" integer NOT NULL,
	"original_price_fen" integer,
	"original_from" date,
	"original_until" date,
	"sold_out" boolean DEFAULT true NOT NULL,
	"sales" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "products_of_merchant" UNIQUE("merchant_id","id"),
	CONSTRAINT "products_shelf" CHECK ("products"."shelf" in ('draft', 'on', 'off', 'deleted')),
	CONSTRAINT "products_price" CHECK ("products"."price_from_fen" > 0 and "products"."price_to_fen" >= "products"."price_from_fen"),
	CONSTRAINT "products_original_price_whole" CHECK (num_nonnulls("products"."original_price_fen", "products"."original_from", "products"."original_until") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "skus" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "skus_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"merchant_id" bigint NOT NULL,
	"product_id" bigint NOT NULL,
	"specs" text[] NOT NULL,
	"code" text NOT NULL,
	"barcode" text,
	"price_fen" integer NOT NULL,
	"original_price_fen" integer,
	"original_from" date,
	"original_until" date,
	"weight_grams" integer NOT NULL,
	"picture_file" text,
	"position" integer NOT NULL,
	"sold_out" boolean DEFAULT true NOT NULL,
	"availability_version" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "skus_of_merchant" UNIQUE("merchant_id","id"),
	CONSTRAINT "skus_price" CHECK ("skus"."price_fen" > 0),
	CONSTRAINT "skus_original_price_whole" CHECK (num_nonnulls("skus"."original_price_fen", "skus"."original_from", "skus"."original_until") in (0, 3)),
	CONSTRAINT "skus_original_price_higher" CHECK ("skus"."original_price_fen" > "skus"."price_fen" and "skus"."original_from" <= "skus"."original_until")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_id" bigint,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('customer', 'merchant', 'admin', 'system'))
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"shopper_id" bigint NOT NULL,
	"purpose" text NOT NULL,
	"version" text NOT NULL,
	"given" boolean NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "login_locks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "login_locks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"audience" text NOT NULL,
	"name_hash" text NOT NULL,
	"failures" integer NOT NULL,
	"locked_until" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "refresh_tokens" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "refresh_tokens_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"session_id" bigint NOT NULL,
	"token_hash" text NOT NULL,
	"parent_id" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"replaced_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sessions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"audience" text NOT NULL,
	"subject_id" bigint NOT NULL,
	"ip" text NOT NULL,
	"user_agent" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"end_reason" text,
	CONSTRAINT "sessions_audience" CHECK ("sessions"."audience" in ('customer', 'merchant', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "shopper_wechat_accounts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "shopper_wechat_accounts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"shopper_id" bigint NOT NULL,
	"appid" text NOT NULL,
	"openid" text NOT NULL,
	"unionid" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shoppers" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "shoppers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"nickname" text,
	"avatar_file" text,
	"phone_sealed" text,
	"phone_hash" text,
	"phone_tail_hash" text,
	"state" text DEFAULT 'active' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_login_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"merged_into" bigint,
	CONSTRAINT "shoppers_state" CHECK ("shoppers"."state" in ('active', 'banned', 'deleted')),
	CONSTRAINT "shoppers_deleted_is_anonymous" CHECK ("shoppers"."state" <> 'deleted' or ("shoppers"."phone_sealed" is null and "shoppers"."phone_hash" is null and "shoppers"."nickname" is null)),
	CONSTRAINT "shoppers_phone_whole" CHECK (("shoppers"."phone_sealed" is null) = ("shoppers"."phone_hash" is null) and ("shoppers"."phone_hash" is null) = ("shoppers"."phone_tail_hash" is null))
);
--> statement-breakpoint
CREATE TABLE "sms_codes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sms_codes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"phone_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"wrong_tries" integer DEFAULT 0 NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "merchant_staff" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "merchant_staff_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"merchant_id" bigint NOT NULL,
	"name" text NOT NULL,
	"display_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"role" text NOT NULL,
	"permissions" text[] NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_login_at" timestamp (3) with time zone,
	CONSTRAINT "merchant_staff_role" CHECK ("merchant_staff"."role" in ('owner', 'clerk', 'picker', 'courier'))
);
--> statement-breakpoint
CREATE TABLE "merchants" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "merchants_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"name" text NOT NULL,
	"notice" text DEFAULT '' NOT NULL,
	"licence_number" text NOT NULL,
	"licence_file" text,
	"logo_file" text,
	"contact_sealed" text NOT NULL,
	"phone_sealed" text NOT NULL,
	"address" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"state_reason" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "merchants_state_known" CHECK ("merchants"."state" in ('pending', 'active', 'rejected', 'suspended'))
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" bigserial NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" bigint,
	"actor_name" text NOT NULL,
	"merchant_id" bigint,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"subject_name" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"ip" text,
	"request_id" text,
	CONSTRAINT "audit_entries_pkey" PRIMARY KEY("id","created_at"),
	CONSTRAINT "audit_entries_actor_kind" CHECK ("audit_entries"."actor_kind" in ('admin', 'merchant', 'customer', 'system'))
) PARTITION BY RANGE ("created_at");--> statement-breakpoint
CREATE TABLE "audit_entries_rest" PARTITION OF "audit_entries" DEFAULT;
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigserial NOT NULL,
	"name" text NOT NULL,
	"version" smallint NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "events_pkey" PRIMARY KEY("id","created_at")
) PARTITION BY RANGE ("created_at");--> statement-breakpoint
CREATE TABLE "events_rest" PARTITION OF "events" DEFAULT;
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"actor" text NOT NULL,
	"operation" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"answer" jsonb,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("actor","operation","key")
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"name" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"reached_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "roles_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"name" text NOT NULL,
	"permissions" text[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"name" text NOT NULL,
	"display_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"totp_sealed" text,
	"totp_confirmed_at" timestamp (3) with time zone,
	"totp_last_step" bigint,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_login_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "staff_roles" (
	"staff_id" bigint NOT NULL,
	"role_id" bigint NOT NULL,
	CONSTRAINT "staff_roles_pkey" PRIMARY KEY("staff_id","role_id")
);
--> statement-breakpoint
CREATE TABLE "stock_levels" (
	"warehouse_id" bigint NOT NULL,
	"sku_id" bigint NOT NULL,
	"merchant_id" bigint NOT NULL,
	"on_hand" integer NOT NULL,
	"locked" integer NOT NULL,
	"low_stock_at" integer DEFAULT 10 NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "stock_levels_pkey" PRIMARY KEY("warehouse_id","sku_id"),
	CONSTRAINT "stock_levels_available" CHECK ("stock_levels"."on_hand" >= 0 and "stock_levels"."locked" >= 0 and "stock_levels"."on_hand" - "stock_levels"."locked" >= 0)
);
--> statement-breakpoint
CREATE TABLE "stock_movements" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "stock_movements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"warehouse_id" bigint NOT NULL,
	"sku_id" bigint NOT NULL,
	"merchant_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"on_hand_delta" integer NOT NULL,
	"locked_delta" integer NOT NULL,
	"on_hand_after" integer NOT NULL,
	"locked_after" integer NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"subject_kind" text,
	"subject_id" bigint,
	"actor_kind" text NOT NULL,
	"actor_id" bigint,
	"actor_name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_movements_kind" CHECK ("stock_movements"."kind" in ('receive', 'damage', 'adjust', 'stocktake', 'lock', 'unlock', 'deduct', 'return_sellable', 'return_damaged')),
	CONSTRAINT "stock_movements_subject_whole" CHECK (("stock_movements"."subject_kind" is null) = ("stock_movements"."subject_id" is null))
);
--> statement-breakpoint
CREATE TABLE "warehouses" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "warehouses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"merchant_id" bigint NOT NULL,
	"name" text NOT NULL,
	"is_default" boolean NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "warehouses_of_merchant" UNIQUE("merchant_id","id")
);
--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_parent" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skus" ADD CONSTRAINT "skus_product" FOREIGN KEY ("merchant_id","product_id") REFERENCES "public"."products"("merchant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_shopper_id_shoppers_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shopper_wechat_accounts" ADD CONSTRAINT "shopper_wechat_accounts_shopper_id_shoppers_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_staff" ADD CONSTRAINT "merchant_staff_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_roles" ADD CONSTRAINT "staff_roles_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_roles" ADD CONSTRAINT "staff_roles_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_levels" ADD CONSTRAINT "stock_levels_warehouse" FOREIGN KEY ("merchant_id","warehouse_id") REFERENCES "public"."warehouses"("merchant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_levels" ADD CONSTRAINT "stock_levels_sku" FOREIGN KEY ("merchant_id","sku_id") REFERENCES "public"."skus"("merchant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_level" FOREIGN KEY ("warehouse_id","sku_id") REFERENCES "public"."stock_levels"("warehouse_id","sku_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warehouses" ADD CONSTRAINT "warehouses_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "brands_public_id" ON "brands" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "brands_name" ON "brands" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "categories_public_id" ON "categories" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "products_public_id" ON "products" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "products_list" ON "products" USING btree ("sold_out","on_shelf_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "products"."shelf" = 'on' and "products"."merchant_open";--> statement-breakpoint
CREATE INDEX "products_newest" ON "products" USING btree ("on_shelf_at","id") WHERE "products"."shelf" = 'on' and "products"."merchant_open";--> statement-breakpoint
CREATE INDEX "products_by_sales" ON "products" USING btree ("sales","id") WHERE "products"."shelf" = 'on' and "products"."merchant_open";--> statement-breakpoint
CREATE INDEX "products_by_price" ON "products" USING btree ("price_from_fen","id") WHERE "products"."shelf" = 'on' and "products"."merchant_open";--> statement-breakpoint
CREATE INDEX "products_recommended" ON "products" USING btree ("id") WHERE "products"."shelf" = 'on' and "products"."merchant_open" and "products"."recommended";--> statement-breakpoint
CREATE INDEX "products_hot" ON "products" USING btree ("id") WHERE "products"."shelf" = 'on' and "products"."merchant_open" and "products"."hot";--> statement-breakpoint
CREATE INDEX "products_fresh" ON "products" USING btree ("id") WHERE "products"."shelf" = 'on' and "products"."merchant_open" and "products"."fresh";--> statement-breakpoint
CREATE INDEX "products_shown_category" ON "products" USING btree ("category_id") WHERE "products"."shelf" = 'on' and "products"."merchant_open";--> statement-breakpoint
CREATE INDEX "products_category" ON "products" USING btree ("category_id","id");--> statement-breakpoint
CREATE INDEX "products_merchant" ON "products" USING btree ("merchant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "products_updated" ON "products" USING btree ("updated_at","id") WHERE "products"."shelf" <> 'deleted';--> statement-breakpoint
CREATE UNIQUE INDEX "skus_public_id" ON "skus" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "skus_code" ON "skus" USING btree ("merchant_id","code") WHERE "skus"."deleted_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "skus_specs" ON "skus" USING btree ("product_id","specs") WHERE "skus"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "skus_product_id" ON "skus" USING btree ("product_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "files_public_id" ON "files" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "files_owner" ON "files" USING btree ("owner_kind","owner_id");--> statement-breakpoint
CREATE INDEX "consents_shopper" ON "consents" USING btree ("shopper_id","purpose","id");--> statement-breakpoint
CREATE UNIQUE INDEX "login_locks_name" ON "login_locks" USING btree ("audience","name_hash");--> statement-breakpoint
CREATE INDEX "login_locks_updated_at" ON "login_locks" USING btree ("updated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "refresh_tokens_hash" ON "refresh_tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "refresh_tokens_session" ON "refresh_tokens" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "refresh_tokens_parent" ON "refresh_tokens" USING btree ("parent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_public_id" ON "sessions" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "sessions_subject" ON "sessions" USING btree ("audience","subject_id") WHERE "sessions"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "sessions_last_seen_at" ON "sessions" USING btree ("last_seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "shopper_wechat_accounts_openid" ON "shopper_wechat_accounts" USING btree ("appid","openid");--> statement-breakpoint
CREATE UNIQUE INDEX "shopper_wechat_accounts_shopper" ON "shopper_wechat_accounts" USING btree ("shopper_id","appid");--> statement-breakpoint
CREATE INDEX "shopper_wechat_accounts_unionid" ON "shopper_wechat_accounts" USING btree ("unionid");--> statement-breakpoint
CREATE UNIQUE INDEX "shoppers_public_id" ON "shoppers" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "shoppers_phone_hash" ON "shoppers" USING btree ("phone_hash") WHERE "shoppers"."phone_hash" is not null;--> statement-breakpoint
CREATE INDEX "shoppers_phone_tail_hash" ON "shoppers" USING btree ("phone_tail_hash") WHERE "shoppers"."phone_tail_hash" is not null;--> statement-breakpoint
CREATE INDEX "shoppers_phone_sealed_key" ON "shoppers" USING btree (split_part("phone_sealed", '.', 1)) WHERE "shoppers"."phone_sealed" is not null;--> statement-breakpoint
CREATE INDEX "shoppers_phone_hash_key" ON "shoppers" USING btree (split_part("phone_hash", '.', 1)) WHERE "shoppers"."phone_hash" is not null;--> statement-breakpoint
CREATE INDEX "sms_codes_phone" ON "sms_codes" USING btree ("phone_hash","id");--> statement-breakpoint
CREATE INDEX "sms_codes_expires_at" ON "sms_codes" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "merchant_staff_public_id" ON "merchant_staff" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "merchant_staff_name" ON "merchant_staff" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "merchant_staff_merchant" ON "merchant_staff" USING btree ("merchant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "merchants_public_id" ON "merchants" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "merchants_name" ON "merchants" USING btree ("name");--> statement-breakpoint
CREATE INDEX "merchants_state" ON "merchants" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_entries_actor" ON "audit_entries" USING btree ("actor_name","id");--> statement-breakpoint
CREATE INDEX "audit_entries_action" ON "audit_entries" USING btree ("action","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_expires_at" ON "idempotency_keys" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "roles_code" ON "roles" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_public_id" ON "staff" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_name" ON "staff" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "stock_levels_sku_id" ON "stock_levels" USING btree ("sku_id");--> statement-breakpoint
CREATE INDEX "stock_levels_low" ON "stock_levels" USING btree ("merchant_id","sku_id") WHERE "stock_levels"."on_hand" - "stock_levels"."locked" <= "stock_levels"."low_stock_at";--> statement-breakpoint
CREATE UNIQUE INDEX "stock_movements_once" ON "stock_movements" USING btree ("subject_kind","subject_id","kind","sku_id","warehouse_id") WHERE "stock_movements"."subject_id" is not null;--> statement-breakpoint
CREATE INDEX "stock_movements_sku" ON "stock_movements" USING btree ("sku_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "warehouses_public_id" ON "warehouses" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "warehouses_default" ON "warehouses" USING btree ("merchant_id") WHERE "warehouses"."is_default";--> statement-breakpoint
CREATE INDEX "products_name_trigrams" ON "products" USING gin ("name" gin_trgm_ops);
