module org.example.seats {
    requires org.coalitionmodel.jackson;
}
