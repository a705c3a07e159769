package nu.kommunalutveckling.gateway.webhooks;

import jakarta.validation.constraints.NotNull;

/** Says that a delivery is to be sent again; no other state can be asked for. */
record ChangeDeliveryState(@NotNull DeliveryState state) {}
