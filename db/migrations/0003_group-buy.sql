CREATE TABLE "brought_shoppers" (
	"shopper_id" bigint PRIMARY KEY NOT NULL,
	"share_id" bigint NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_activities" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "group_activities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"merchant_id" bigint NOT NULL,
	"product_id" bigint NOT NULL,
	"product_public_id" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"size" integer NOT NULL,
	"hours" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"per_order_limit" integer NOT NULL,
	"per_person_limit" integer NOT NULL,
	"newcomers_only" boolean NOT NULL,
	"virtual_fill" boolean NOT NULL,
	"group_from_fen" integer NOT NULL,
	"product_shown" boolean DEFAULT true NOT NULL,
	"quota_units" integer NOT NULL,
	"used_units" integer DEFAULT 0 NOT NULL,
	"promised_units" integer DEFAULT 0 NOT NULL,
	"sold_units" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp (3) with time zone,
	"stopped_at" timestamp (3) with time zone,
	"stop_reason" text,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "group_activities_state" CHECK ("group_activities"."state" in ('draft', 'scheduled', 'running', 'ended', 'stopped')),
	CONSTRAINT "group_activities_settings" CHECK ("group_activities"."size" between 2 and 50 and "group_activities"."hours" between 1 and 168 and "group_activities"."ends_at" > "group_activities"."starts_at"),
	CONSTRAINT "group_activities_limits" CHECK ("group_activities"."per_order_limit" between 1 and 99 and "group_activities"."per_person_limit" >= "group_activities"."per_order_limit"),
	CONSTRAINT "group_activities_units" CHECK ("group_activities"."used_units" between 0 and "group_activities"."quota_units" and "group_activities"."promised_units" >= 0)
);
--> statement-breakpoint
CREATE TABLE "group_activity_skus" (
	"activity_id" bigint NOT NULL,
	"merchant_id" bigint NOT NULL,
	"sku_id" bigint NOT NULL,
	"sku_public_id" text NOT NULL,
	"position" integer NOT NULL,
	"group_fen" integer NOT NULL,
	"starter_fen" integer,
	"quota" integer NOT NULL,
	"used" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "group_activity_skus_pkey" PRIMARY KEY("activity_id","sku_id"),
	CONSTRAINT "group_activity_skus_prices" CHECK ("group_activity_skus"."group_fen" > 0 and ("group_activity_skus"."starter_fen" is null or "group_activity_skus"."starter_fen" between 1 and "group_activity_skus"."group_fen")),
	CONSTRAINT "group_activity_skus_used" CHECK ("group_activity_skus"."quota" > 0 and "group_activity_skus"."used" between 0 and "group_activity_skus"."quota")
);
--> statement-breakpoint
CREATE TABLE "group_seats" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "group_seats_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"group_id" bigint NOT NULL,
	"activity_id" bigint NOT NULL,
	"shopper_id" bigint NOT NULL,
	"checkout_id" bigint NOT NULL,
	"sku_id" bigint NOT NULL,
	"quantity" integer NOT NULL,
	"unit_fen" integer NOT NULL,
	"state" text DEFAULT 'held' NOT NULL,
	"consent" boolean NOT NULL,
	"share_id" bigint,
	"newcomer" boolean,
	"moved_from" bigint,
	"units_back" boolean DEFAULT false NOT NULL,
	"taken_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"paid_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "group_seats_state" CHECK ("group_seats"."state" in ('held', 'paid', 'freed', 'left', 'lost', 'given_back')),
	CONSTRAINT "group_seats_quantity" CHECK ("group_seats"."quantity" between 1 and 99 and "group_seats"."unit_fen" > 0),
	CONSTRAINT "group_seats_paid_at" CHECK ("group_seats"."state" not in ('paid', 'left', 'given_back') or "group_seats"."paid_at" is not null),
	CONSTRAINT "group_seats_ended_at" CHECK (("group_seats"."state" in ('held', 'paid')) = ("group_seats"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "group_shares" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "group_shares_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"token" char(20) NOT NULL,
	"group_id" bigint NOT NULL,
	"sharer_id" bigint NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_views" (
	"activity_id" bigint NOT NULL,
	"day" date NOT NULL,
	"views" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "group_views_pkey" PRIMARY KEY("activity_id","day")
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "groups_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"activity_id" bigint NOT NULL,
	"merchant_id" bigint NOT NULL,
	"leader_id" bigint NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"size" integer NOT NULL,
	"hours" integer NOT NULL,
	"newcomers_only" boolean NOT NULL,
	"per_order_limit" integer NOT NULL,
	"per_person_limit" integer NOT NULL,
	"prices" jsonb NOT NULL,
	"seats_taken" integer NOT NULL,
	"seats_paid" integer DEFAULT 0 NOT NULL,
	"virtual_seats" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"deadline" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "groups_state" CHECK ("groups"."state" in ('waiting', 'open', 'formed', 'failed', 'closed')),
	CONSTRAINT "groups_seats" CHECK ("groups"."seats_paid" between 0 and "groups"."seats_taken" and "groups"."virtual_seats" >= 0 and "groups"."seats_taken" + "groups"."virtual_seats" <= "groups"."size"),
	CONSTRAINT "groups_open_has_deadline" CHECK ("groups"."state" <> 'open' or ("groups"."opened_at" is not null and "groups"."deadline" is not null)),
	CONSTRAINT "groups_formed_is_full" CHECK ("groups"."state" <> 'formed' or "groups"."seats_paid" + "groups"."virtual_seats" = "groups"."size"),
	CONSTRAINT "groups_ended_at" CHECK (("groups"."state" in ('formed', 'failed', 'closed')) = ("groups"."ended_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "message_deliveries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "message_deliveries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"message_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"skip_reason" text,
	"provider_id" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "message_deliveries_once" UNIQUE("message_id","channel"),
	CONSTRAINT "message_deliveries_channel" CHECK ("message_deliveries"."channel" in ('inbox', 'subscribe', 'sms')),
	CONSTRAINT "message_deliveries_state" CHECK ("message_deliveries"."state" in ('waiting', 'sending', 'sent', 'skipped', 'failed')),
	CONSTRAINT "message_deliveries_skipped" CHECK (("message_deliveries"."state" = 'skipped') = ("message_deliveries"."skip_reason" is not null)),
	CONSTRAINT "message_deliveries_settled_at" CHECK (("message_deliveries"."state" in ('waiting', 'sending')) = ("message_deliveries"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "message_quota_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "message_quota_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"shopper_id" bigint NOT NULL,
	"template_key" text NOT NULL,
	"change" integer NOT NULL,
	"cause" text NOT NULL,
	"message_id" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_quota_entries_cause" CHECK ("message_quota_entries"."cause" in ('accepted', 'used', 'unused', 'refused')),
	CONSTRAINT "message_quota_entries_change" CHECK (case "message_quota_entries"."cause" when 'accepted' then "message_quota_entries"."change" = 1 when 'unused' then "message_quota_entries"."change" = 1 when 'used' then "message_quota_entries"."change" = -1 else "message_quota_entries"."change" < 0 end),
	CONSTRAINT "message_quota_entries_message" CHECK (("message_quota_entries"."cause" = 'accepted') = ("message_quota_entries"."message_id" is null))
);
--> statement-breakpoint
CREATE TABLE "message_quotas" (
	"shopper_id" bigint NOT NULL,
	"template_key" text NOT NULL,
	"balance" integer NOT NULL,
	CONSTRAINT "message_quotas_pkey" PRIMARY KEY("shopper_id","template_key"),
	CONSTRAINT "message_quotas_balance" CHECK ("message_quotas"."balance" >= 0)
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"event_key" text NOT NULL,
	"audience" text NOT NULL,
	"recipient_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"target_kind" text,
	"target_id" text,
	"template_key" text,
	"template_words" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"opened_at" timestamp (3) with time zone,
	CONSTRAINT "messages_once" UNIQUE("event_key","audience","recipient_id"),
	CONSTRAINT "messages_audience" CHECK ("messages"."audience" in ('customer', 'merchant')),
	CONSTRAINT "messages_target" CHECK (("messages"."target_kind" is null) = ("messages"."target_id" is null)),
	CONSTRAINT "messages_template" CHECK (("messages"."template_key" is null) = ("messages"."template_words" is null))
);
--> statement-breakpoint
ALTER TABLE "order_allocations" DROP CONSTRAINT "order_allocations_kind";--> statement-breakpoint
ALTER TABLE "stock_movements" DROP CONSTRAINT "stock_movements_kind";--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "kind" text DEFAULT 'ordinary' NOT NULL;--> statement-breakpoint
ALTER TABLE "brought_shoppers" ADD CONSTRAINT "brought_shoppers_shopper_id_shoppers_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brought_shoppers" ADD CONSTRAINT "brought_shoppers_share_id_group_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."group_shares"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_activities" ADD CONSTRAINT "group_activities_product" FOREIGN KEY ("merchant_id","product_id") REFERENCES "public"."products"("merchant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_activity_skus" ADD CONSTRAINT "group_activity_skus_activity_id_group_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."group_activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_activity_skus" ADD CONSTRAINT "group_activity_skus_sku" FOREIGN KEY ("merchant_id","sku_id") REFERENCES "public"."skus"("merchant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_seats" ADD CONSTRAINT "group_seats_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_seats" ADD CONSTRAINT "group_seats_activity_id_group_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."group_activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_seats" ADD CONSTRAINT "group_seats_shopper_id_shoppers_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_shares" ADD CONSTRAINT "group_shares_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_shares" ADD CONSTRAINT "group_shares_sharer_id_shoppers_id_fk" FOREIGN KEY ("sharer_id") REFERENCES "public"."shoppers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_views" ADD CONSTRAINT "group_views_activity_id_group_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."group_activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_activity_id_group_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."group_activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_leader_id_shoppers_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."shoppers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_deliveries" ADD CONSTRAINT "message_deliveries_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "group_activities_public_id" ON "group_activities" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "group_activities_merchant" ON "group_activities" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "group_activities_product_id" ON "group_activities" USING btree ("product_id","id");--> statement-breakpoint
CREATE INDEX "group_activities_state" ON "group_activities" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "group_activities_running" ON "group_activities" USING btree ("ends_at","id") WHERE "group_activities"."state" = 'running' and "group_activities"."product_shown";--> statement-breakpoint
CREATE INDEX "group_activities_by_sales" ON "group_activities" USING btree ("sold_units","id") WHERE "group_activities"."state" = 'running' and "group_activities"."product_shown";--> statement-breakpoint
CREATE INDEX "group_activities_by_price" ON "group_activities" USING btree ("group_from_fen","id") WHERE "group_activities"."state" = 'running' and "group_activities"."product_shown";--> statement-breakpoint
CREATE INDEX "group_activities_to_settle" ON "group_activities" USING btree ("id") WHERE "group_activities"."state" in ('ended', 'stopped') and "group_activities"."settled_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "group_seats_live" ON "group_seats" USING btree ("group_id","shopper_id") WHERE "group_seats"."state" in ('held', 'paid');--> statement-breakpoint
CREATE UNIQUE INDEX "group_seats_live_checkout" ON "group_seats" USING btree ("checkout_id") WHERE "group_seats"."state" in ('held', 'paid');--> statement-breakpoint
CREATE INDEX "group_seats_checkout" ON "group_seats" USING btree ("checkout_id","id");--> statement-breakpoint
CREATE INDEX "group_seats_group" ON "group_seats" USING btree ("group_id","id");--> statement-breakpoint
CREATE INDEX "group_seats_shopper" ON "group_seats" USING btree ("shopper_id","id");--> statement-breakpoint
CREATE INDEX "group_seats_person" ON "group_seats" USING btree ("activity_id","shopper_id") WHERE "group_seats"."state" in ('held', 'paid');--> statement-breakpoint
CREATE INDEX "group_seats_paid" ON "group_seats" USING btree ("activity_id","paid_at") WHERE "group_seats"."paid_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "group_shares_token" ON "group_shares" USING btree ("token");--> statement-breakpoint
CREATE UNIQUE INDEX "group_shares_sharer" ON "group_shares" USING btree ("group_id","sharer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "groups_public_id" ON "groups" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "groups_of_activity" ON "groups" USING btree ("activity_id","state","id");--> statement-breakpoint
CREATE INDEX "groups_joinable" ON "groups" USING btree ("activity_id","deadline") WHERE "groups"."state" = 'open';--> statement-breakpoint
CREATE INDEX "groups_due" ON "groups" USING btree ("deadline") WHERE "groups"."state" in ('waiting', 'open');--> statement-breakpoint
CREATE INDEX "groups_merchant_state" ON "groups" USING btree ("merchant_id","state","id");--> statement-breakpoint
CREATE INDEX "groups_state" ON "groups" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "message_deliveries_kind" ON "message_deliveries" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "message_deliveries_channel" ON "message_deliveries" USING btree ("channel","state","id");--> statement-breakpoint
CREATE INDEX "message_deliveries_state" ON "message_deliveries" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "message_deliveries_created_at" ON "message_deliveries" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "message_deliveries_under_way" ON "message_deliveries" USING btree ("id") WHERE "message_deliveries"."state" in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "message_quota_entries_shopper" ON "message_quota_entries" USING btree ("shopper_id","template_key");--> statement-breakpoint
CREATE UNIQUE INDEX "message_quota_entries_once" ON "message_quota_entries" USING btree ("message_id","cause") WHERE "message_quota_entries"."message_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "messages_public_id" ON "messages" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "messages_inbox" ON "messages" USING btree ("audience","recipient_id","id");--> statement-breakpoint
CREATE INDEX "messages_unread" ON "messages" USING btree ("audience","recipient_id") WHERE "messages"."opened_at" is null;--> statement-breakpoint
CREATE INDEX "messages_created_at" ON "messages" USING btree ("created_at");--> statement-breakpoint
ALTER TABLE "order_allocations" ADD CONSTRAINT "order_allocations_kind" CHECK ("order_allocations"."kind" in ('cash', 'group_price', 'member_price', 'spend_and_save', 'coupon', 'points', 'delivery_coupon'));--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_kind" CHECK ("orders"."kind" in ('ordinary', 'group'));--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_forming_is_group" CHECK ("orders"."state" <> 'forming' or "orders"."kind" = 'group');--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_kind" CHECK ("stock_movements"."kind" in ('receive', 'damage', 'adjust', 'stocktake', 'lock', 'unlock', 'relock', 'deduct', 'return_sellable', 'return_damaged'));